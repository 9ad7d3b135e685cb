"""What Outlook keeps of meetings, appointments and tasks -> iCalendar ([MS-OXCICAL], RFC 5545)."""
