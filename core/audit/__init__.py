"""Whether a layer keeps the rules that the EEA accepts CORINE deliveries by."""
