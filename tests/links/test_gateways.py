"""Which hosts stand in links that a gateway has rewritten."""

from __future__ import annotations

import pytest

from intact.links import gateways


@pytest.mark.parametrize(
    "host",
    [
        "clicktime.symantec.com",
        "nam12.safelinks.protection.outlook.com",
        "urldefense.proofpoint.com",
        "protect-eu.mimecast.com",
        "eu-central-1.protection.sophos.com",
        "ddec1-0-en-ctp.trendmicro.com",
        "checkpoint.url-protection.com",
    ],
)
def test_a_gateway(host):
    """By its whole name, or as a host of its region."""
    assert gateways.rewrites(host)


@pytest.mark.parametrize(
    "host",
    [
        "example.org",
        "symantec.com",
        "clicktime.symantec.com.attacker.example",
        "notclicktime.symantec.com",
        "examplesafelinks.protection.outlook.com",
        "mimecast.com.attacker.example",
        "",
    ],
)
def test_what_only_looks_like_one(host):
    """Look-alikes, neighbours, and other hosts of the same company are none."""
    assert not gateways.rewrites(host)


def test_the_first_is_named():
    """One is enough to tell why a signature no longer fits."""
    hosts = ("example.org", "urldefense.com", "clicktime.symantec.com")
    assert gateways.first_of(hosts) == "urldefense.com"
    assert gateways.first_of(("example.org",)) == ""
