"""The pages of the settings, one module each; `settings_dialog` arranges them."""
