"""Says what Package.wxs says in the older language that Debian's `wixl` understands.

So the tables of the one true source can be tried under Wine: keys, features, upgrade, removal. WiX
itself makes MSI files on Windows only. `wixl` knows neither conditions of components nor loops nor
`Files`; loops are written out here, files are listed by `wixl-heat` in a group of their own.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from typing import Final

NEW: Final = "{http://wixtoolset.org/schemas/v4/wxs}"
OLD: Final = "http://schemas.microsoft.com/wix/2006/wi"

HARVESTED: Final = "Harvested"
"""The group in which `wixl-heat` lists what `Files` takes."""

_LOOP: Final = re.compile(r"<\?foreach (\w+) in ([^?]+)\?>(.*?)<\?endforeach\?>", re.DOTALL)
_PLAIN: Final = ("Icon", "Property")


def translate(source: str, values: Mapping[str, str], paths: Mapping[str, str]) -> str:
    """The text for `wixl`; values stand for `$(Name)`, paths for `!(bindpath.Name)`.

    Raises:
        ET.ParseError: the source is no XML.
        KeyError: it asks for a value or a path that is not given.
    """
    root = ET.fromstring(_written_out(source, values, paths))  # noqa: S314 - our own file
    package = _only(root, "Package")
    names = ("Name", "Manufacturer", "Version", "UpgradeCode", "Language")
    product = ET.Element("Product", {"Id": "*", **_some(package, *names)})
    product.append(_package(package))
    upgrade = _only(package, "MajorUpgrade")
    ET.SubElement(product, "MajorUpgrade", _some(upgrade, "DowngradeErrorMessage"))
    ET.SubElement(product, "Media", Id="1", Cabinet="intact.cab", EmbedCab="yes")
    product.extend(_old(one) for name in _PLAIN for one in package.findall(NEW + name))
    product.extend(_set_properties(package))
    product.append(_directories(root))
    product.extend(_feature(one, root) for one in package.findall(f"{NEW}Feature"))
    document = ET.Element("Wix", xmlns=OLD)
    document.append(product)
    return ET.tostring(document, encoding="unicode")


def conditions(source: str) -> str:
    """The table of the features' conditions, to be imported by `msibuild`; `wixl` has none.

    Raises:
        ET.ParseError: the source is no XML.
    """
    root = ET.fromstring(source)  # noqa: S314 - our own file
    rows = [
        (feature.attrib["Id"], level.attrib["Value"], level.attrib["Condition"])
        for feature in root.iter(f"{NEW}Feature")
        for level in feature.findall(f"{NEW}Level")
    ]
    head = [("Feature_", "Level", "Condition"), ("s38", "i2", "S255")]
    lines = [*head, ("Condition", "Feature_", "Level"), *rows]
    return "".join("\t".join(line) + "\r\n" for line in lines)


def _written_out(source: str, values: Mapping[str, str], paths: Mapping[str, str]) -> str:
    """Loops, values and paths as text."""

    def turns(loop: re.Match[str]) -> str:
        name, things, body = loop.groups()
        return "".join(body.replace(f"$({name})", thing) for thing in things.split(";"))

    text = _LOOP.sub(turns, source)
    text = re.sub(r"\$\((\w+)\)", lambda found: values[found[1]], text)
    return re.sub(r"!\(bindpath\.(\w+)\)\\", lambda found: paths[found[1]] + "/", text)


def _package(package: ET.Element) -> ET.Element:
    told = _some(_only(package, "SummaryInformation"), "Description", "Keywords")
    old = ET.Element("Package", _some(package, "InstallerVersion", "Compressed") | told)
    old.set("InstallScope", package.get("Scope", ""))
    return old


def _old(element: ET.Element) -> ET.Element:
    """The same element, without what `wixl` has no word for."""
    old = ET.Element(element.tag.removeprefix(NEW), element.attrib)
    old.attrib.pop("Secure", None)
    if old.attrib.pop("Bitness", "") == "always64":
        old.set("Win64", "yes")
    old.extend(_old(child) for child in element)
    return old


def _set_properties(package: ET.Element) -> Iterator[ET.Element]:
    """A custom action and its place in each sequence."""
    executed, shown = ET.Element("InstallExecuteSequence"), ET.Element("InstallUISequence")
    for one in package.findall(f"{NEW}SetProperty"):
        action = one.attrib["Action"]
        yield ET.Element(
            "CustomAction", Id=action, Property=one.attrib["Id"], Value=one.attrib["Value"]
        )
        for sequence in (executed, shown) if one.get("Sequence") == "first" else (executed,):
            custom = ET.SubElement(sequence, "Custom", Action=action, After=one.attrib["After"])
            custom.text = one.get("Condition")
    yield executed
    yield shown


def _directories(root: ET.Element) -> ET.Element:
    """The tree of folders, with the components in them."""
    top = ET.Element("Directory", Id="TARGETDIR", Name="SourceDir")
    for standard in root.iter(f"{NEW}StandardDirectory"):
        folder = ET.SubElement(top, "Directory", Id=standard.attrib["Id"])
        folder.extend(_old(inner) for inner in standard)
    places = {folder.attrib["Id"]: folder for folder in top.iter("Directory")}
    for place, component in _components(root):
        places[place].append(component)
    return top


def _components(root: ET.Element) -> Iterator[tuple[str, ET.Element]]:
    for group in root.iter(f"{NEW}ComponentGroup"):
        for one in group.findall(f"{NEW}Component"):
            yield group.attrib["Directory"], _component(one)
    for fragment in root.findall(f"{NEW}Fragment"):
        for one in fragment.findall(f"{NEW}Component"):
            yield one.attrib["Directory"], _component(one)


def _component(one: ET.Element) -> ET.Element:
    component = ET.Element("Component", Id=_name(one), Guid="*", Win64="yes")
    for child in one:
        if child.tag == f"{NEW}RegistryKey":
            component.extend(_flat_keys(child))
        elif child.tag == f"{NEW}RegistryValue":
            component.append(_key(child.attrib["Root"], child.attrib["Key"], child))
        else:
            component.append(_old(child))
    return component


def _flat_keys(key: ET.Element) -> Iterator[ET.Element]:
    """One key for each value: the old language has no relative keys in values."""
    for value in key:
        inner = value.get("Key")
        path = key.attrib["Key"] + (f"\\{inner}" if inner else "")
        yield _key(key.attrib["Root"], path, value)


def _key(root: str, path: str, value: ET.Element) -> ET.Element:
    key = ET.Element("RegistryKey", Root=root, Key=path)
    ET.SubElement(key, "RegistryValue", _some(value, "Name", "Value", "Type", "KeyPath"))
    return key


def _feature(feature: ET.Element, root: ET.Element) -> ET.Element:
    old = ET.Element("Feature", _some(feature, "Id", "Title", "Description", "Level"))
    if feature.get("AllowAbsent") == "no":
        old.set("Absent", "disallow")
    groups = {group.attrib["Id"]: group for group in root.iter(f"{NEW}ComponentGroup")}
    for one in feature:
        if one.tag == f"{NEW}Level":  # see `conditions`
            continue
        name = one.attrib["Id"]
        if one.tag == f"{NEW}ComponentRef":
            ET.SubElement(old, "ComponentRef", Id=name)
            continue
        for component in groups[name].findall(f"{NEW}Component"):
            ET.SubElement(old, "ComponentRef", Id=_name(component))
        if groups[name].find(f"{NEW}Files") is not None:
            ET.SubElement(old, "ComponentGroupRef", Id=HARVESTED)
    return old


def _name(component: ET.Element) -> str:
    """Its own, or that of its file."""
    return component.get("Id") or _only(component, "File").attrib["Id"]


def _only(parent: ET.Element, name: str) -> ET.Element:
    found = parent.find(NEW + name)
    if found is None:
        raise KeyError(name)
    return found


def _some(element: ET.Element, *names: str) -> dict[str, str]:
    return {name: element.attrib[name] for name in names if name in element.attrib}
