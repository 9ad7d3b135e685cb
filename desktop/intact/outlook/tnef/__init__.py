"""TNEF streams (`winmail.dat`): what Outlook packs into a mail -> an Outlook item in memory."""
