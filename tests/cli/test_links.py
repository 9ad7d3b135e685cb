"""`intact links`: what rewritten links point to."""

from __future__ import annotations

CLICKTIME = (
    "https://clicktime.symantec.com/3FEDiehu2Ddi9k8pX4CcF857Vc?u=http%3A%2F%2Fexample.com%2F"
)
SAFE = (
    "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa"
    "&data=05%7Canna%40example.net"
)
MAIL = (
    "Received: by mx.example.org; Mon, 23 Nov 2026 09:00:00 +0000\r\nSubject: a\r\n\r\n"
    f"see {CLICKTIME} and {SAFE} and https://example.net/plain\r\n"
)


def test_a_link_given_itself(run):
    """Who rewrote it, and what it leads to, harmless on a terminal that makes links of texts."""
    ran = run("links", CLICKTIME)
    assert ran.text.splitlines() == [
        "clicktime.symantec.com/…?u=…  [Symantec Click-time URL Protection]",
        "  -> hxxp://example[.]com/",
    ]
    assert ran.code == 0


def test_the_rewritten_links_of_a_message(run, tmp_path):
    """In their order; the others on demand."""
    mail = tmp_path / "a.eml"
    mail.write_bytes(MAIL.encode())
    some = run("links", mail, "--json").records
    assert [record["target"] for record in some] == ["http://example.com/", "https://example.org/a"]
    assert {record["input"] for record in some} == {str(mail)}
    every = run("links", mail, "--json", "--all").records
    assert every[-1]["target"] == "https://example.net/plain"
    assert every[-1]["wrappers"] == []


def test_what_a_wrapper_tells_of_its_reader_is_left_out(run):
    """Unless it is asked for."""
    masked = run("links", SAFE, "--json").text
    assert "anna" not in masked
    assert "anna" in run("links", SAFE, "--json", "--full").text


def test_a_link_that_cannot_be_read_says_so(run):
    """Only the host, and never as an address."""
    ran = run("links", "https://protect-eu.mimecast.com/s/AbCdEfGh123?domain=example.com")
    assert "somewhere on example.com; only the service knows the address" in ran.text
    ran = run("links", "https://url.emailprotection.link/?bAbC")
    assert "only the service knows" in ran.text


def test_what_is_no_message_is_told_and_stops_nothing(run, tmp_path):
    """The links before and after it are listed all the same."""
    pdf = tmp_path / "a.pdf"
    pdf.write_bytes(b"%PDF-1.7\n")
    mail = tmp_path / "b.eml"
    mail.write_bytes(MAIL.encode())
    ran = run("links", pdf, mail)
    assert "example[.]org/a" in ran.text
    assert str(pdf) in ran.err
    assert ran.code == 3
