"""The office: what a city decides, as facts that other rooms read."""
