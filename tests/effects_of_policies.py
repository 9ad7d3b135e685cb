"""What shows that policies take effect: a function for each of them, of the window or of commands.

A module of effects gathers its own; the test puts them together and holds them against the table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeVar

from intact.settings.policy.policy import Name

Effect = TypeVar("Effect", bound=Callable[..., object])


class Effects(dict[Name, Callable[..., object]]):
    """The effects of one module, by the policy they are of."""

    def of(self, name: Name) -> Callable[[Effect], Effect]:
        """Takes the function below for the effect of this policy."""

        def take(effect: Effect) -> Effect:
            assert name not in self, f"{name} has an effect already"
            self[name] = effect
            return effect

        return take

    def of_each(self, cases: Mapping[Name, object]) -> Callable[[Effect], Effect]:
        """Takes it for the effect of all these policies; `case` is what they are mapped to."""

        def take(effect: Effect) -> Effect:
            for name, case in cases.items():
                self.of(name)(partial(effect, case=case))
            return effect

        return take
