"""`intact guide`: how to send the original from a mail program."""

from __future__ import annotations


def test_the_guide_of_a_client_as_text(run):
    """Numbered steps on standard output."""
    ran = run("guide", "thunderbird")
    assert ran.text.startswith("Thunderbird\n===")
    assert "  1. Select the message" in ran.text
    assert (ran.code, ran.err) == (0, "")


def test_the_same_as_a_page_for_others(run):
    """Markdown, HTML, PDF."""
    assert run("guide", "thunderbird", "--format", "md").text.startswith("# Thunderbird")
    assert "<html" in run("guide", "thunderbird", "--format", "html").text
    assert run("guide", "thunderbird", "--format", "pdf").out.startswith(b"%PDF-")


def test_without_a_name_there_is_always_one(run):
    """This computer's mail program's, or what holds for all."""
    assert run("guide").code == 0


def test_a_name_that_is_not_there_is_wrong_use(run):
    """With the names that come near, also where only the beginning was given."""
    ran = run("guide", "tunderbird")
    assert (ran.code, ran.out) == (2, b"")
    assert "did you mean “thunderbird”" in ran.err
    assert "“outlook-2016” or " in run("guide", "outlook").err
    assert "intact clients" in run("guide", "zzz").err


def test_a_file_is_written_once(run, tmp_path):
    """And replaced with --force only."""
    words = ("guide", "thunderbird", "--format", "html", "-o", tmp_path / "guide.html")
    assert [run(*words).code, run(*words).code, run(*words, "--force").code] == [0, 2, 0]
    assert "Thunderbird" in (tmp_path / "guide.html").read_text(encoding="utf-8")


def test_a_pdf_is_not_poured_onto_a_terminal(run, tmp_path):
    """Into a file it goes."""
    words = ("guide", "thunderbird", "--format", "pdf")
    ran = run(*words, columns=80)
    assert (ran.code, ran.out) == (2, b"")
    assert run(*words, "-o", tmp_path / "a.pdf", columns=80).code == 0


def test_on_a_terminal_the_text_is_the_same(run):
    """Written in its own encoding."""
    assert run("guide", "thunderbird", columns=80).text == run("guide", "thunderbird").text


def test_a_record_holds_the_whole_guide(run):
    """With the keys of its data file."""
    [record] = run("guide", "thunderbird", "--json").records
    assert record["name"] == "thunderbird"
    assert record["procedures"][0]["steps"]
