"""The workflow of a release and the handbook, held against the files they speak of."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from frozen import guard
from intact import __version__
from windows import older_wix, smoke

PACKAGING = guard.ROOT / "packaging"
WORKFLOW = (guard.ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")
PAGES = sorted(PACKAGING.glob("*.md")) + sorted(PACKAGING.glob("*/README.md"))


def jobs():
    """The text of each job by its name."""
    parts = re.split(r"^  (\w+):\n", WORKFLOW.partition("\njobs:\n")[2], flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_every_action_is_pinned_to_a_commit_and_says_its_version():
    """A tag can be moved by whoever takes over an action's repository."""
    used = re.findall(r"uses: (\S+)(.*)", WORKFLOW)
    assert used
    for action, remark in used:
        assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", action)
        assert re.fullmatch(r" # v\d+\.\d+\.\d+", remark)
    assert len({action for action, _ in used}) == len(
        {action.partition("@")[0] for action, _ in used}
    )


def test_tests_on_three_systems_come_before_any_build():
    """What fails a test is not built."""
    found = jobs()
    assert all(system in found["test"] for system in ("ubuntu", "windows", "macos"))
    assert all("needs: test" in found[system] for system in ("linux", "windows", "macos"))
    assert "needs: [linux, windows, macos]" in found["release"]


def test_no_step_needs_a_secret():
    """Secrets only fill variables; whatever reads one is left out, or says so, when it is empty."""
    for line in WORKFLOW.splitlines():
        if "secrets." in line:
            assert re.fullmatch(r" +[A-Z_]+: \$\{\{ secrets\.[A-Z_]+ \}\}", line)
    assert WORKFLOW.count("if: env.CERTIFICATE != ''") == 1
    assert WORKFLOW.count("if: env.CERTIFICATES != ''") == 1


def step(name):
    """What a step of the workflow runs."""
    text = WORKFLOW.partition(f"- name: {name}\n")[2].partition("\n      - ")[0]
    return textwrap.dedent(text.partition("run: |\n")[2])


@pytest.mark.parametrize(("tag", "passes"), [(f"v{__version__}", True), ("v99.0.0", False)])
def test_a_tag_of_another_version_is_not_released(tag, passes):
    """Its files would bear another number than the page they hang on."""
    bash = shutil.which("bash")
    if bash is None or sys.platform == "win32":
        pytest.skip("there is no bash here")
    script = step("The tag names the version that is built").replace("python", sys.executable)
    surroundings = {**os.environ, "GITHUB_REF_NAME": tag}
    done = subprocess.run(
        [bash, "-e", "-c", script], cwd=guard.ROOT, env=surroundings, check=False, timeout=60
    )
    assert (done.returncode == 0) == passes


def test_only_the_release_may_write():
    """A build that was tampered with must not be able to publish."""
    assert "\npermissions:\n  contents: read\n" in WORKFLOW
    for name, text in jobs().items():
        assert ("permissions:" in text) == (name == "release")
    assert WORKFLOW.count("actions/checkout@") == WORKFLOW.count("persist-credentials: false")


def test_every_script_that_the_workflow_runs_is_there():
    """Nobody sees a misspelt name before the day of the release."""
    named = set(re.findall(r"packaging/[\w/]+\.(?:py|sh)", WORKFLOW))
    assert len(named) >= 8
    assert [name for name in named if not (guard.ROOT / name).is_file()] == []


def test_the_pages_name_what_the_release_holds_beside_the_installers():
    """An administrator who has only the release finds the templates, the sums and the source."""
    handbook, verify = (
        (PACKAGING / name).read_text("utf-8") for name in ("README.md", "verify.md")
    )
    made = set(re.findall(r"dist/release/(intact-[\w.-]+|SHA256SUMS)", WORKFLOW))
    assert {"intact-policies.zip", "intact-source.tar.gz", "SHA256SUMS"} <= made
    assert "`intact-policies.zip`" in handbook
    assert all(name in verify for name in ("`intact-source.tar.gz`", "`SHA256SUMS`"))


def test_who_verifies_a_file_asks_for_this_workflow_and_a_tag():
    """Whoever may start any workflow of the repository could attest any file."""
    verify = (PACKAGING / "verify.md").read_text(encoding="utf-8")
    for command in re.findall(r"^    gh attestation verify (?:.+\\\n)*.+$", verify, re.MULTILINE):
        assert "--signer-workflow intact-mail/intact/.github/workflows/release.yml" in command
        assert f"--source-ref refs/tags/v{__version__}" in command


def test_wix_is_the_version_that_the_build_asks_for():
    """Later ones want a fee to be agreed to."""
    (wanted,) = re.findall(r'WIX: "([\d.]+)"', WORKFLOW)
    script = (PACKAGING / "windows/build.py").read_text(encoding="utf-8")
    assert set(re.findall(r"wix --version ([\d.]+)", script)) == {wanted}


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(PACKAGING).as_posix())
def test_links_of_the_handbook_lead_somewhere(page):
    """Pages and files beside it."""
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists()


def test_the_handbook_names_each_property_and_feature_of_the_msi():
    """What an administrator can choose stands in one table."""
    page = (PACKAGING / "README.md").read_text(encoding="utf-8")
    source = (smoke.HERE / "Package.wxs").read_text(encoding="utf-8")
    chosen = set(re.findall(r'<Property Id="([A-Z]+)" Secure="yes" />', source))
    assert chosen == {"INSTALLFOLDER", "ASSOCIATIONS", "STARTMENU", "DESKTOP"}
    features = re.findall(r'<Feature\s+Id="(\w+)"', source)
    assert all(f"`{name}`" in page for name in features)
    assert all(re.search(rf"^\| `{name}=", page, re.MULTILINE) for name in chosen)
    assert older_wix.conditions(source).count("\r\n") == len(features) - 1 + 3


def test_every_file_of_the_windows_folder_is_explained():
    """Its README lists them all."""
    page = (smoke.HERE / "README.md").read_text(encoding="utf-8")
    names = [path.name for path in smoke.HERE.iterdir() if path.suffix in {".py", ".wxs", ".nsi"}]
    assert [name for name in names if name not in page] == []


def test_all_pages_are_found():
    """A test over an empty list could not fail."""
    assert {Path("README.md"), Path("verify.md")} <= {page.relative_to(PACKAGING) for page in PAGES}


def test_packages_fetched_for_a_build_without_a_network_are_those_the_build_takes():
    """The bootloader is compiled from source, and what the lock leaves out is not asked for."""
    page = (PACKAGING / "README.md").read_text(encoding="utf-8")
    (line,) = re.findall(r"pip download ((?:.*\\\n)*.*)", page)
    assert "--no-deps" in line
    assert "--no-binary pyinstaller" in line
    assert "--require-hashes" in line
