"""What a run leaves in the project: layers, their group, colours and provenance."""
