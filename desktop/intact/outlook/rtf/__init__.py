"""The RTF of Outlook items: unpacked, and the HTML or text that it holds."""
