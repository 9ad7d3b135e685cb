"""Samples and a destination -> the finished mails, as bytes.

`plan` packs samples into as few mails as the rules allow, `compose` writes the outer mail,
`container` puts the untouched sample bytes into it.
"""
