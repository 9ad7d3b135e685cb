"""What a drop or the clipboard delivers, as octets and names: no Qt, no clipboard, no drag.

`gui.dropping` asks the other program and hands its answers over; here they are understood: which
program it is, which files it names, what it names that no other program can open. Every format
and trap was measured (drag and drop facts, sections 1, 2 and 7).
"""
