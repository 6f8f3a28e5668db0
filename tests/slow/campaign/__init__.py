"""The campaign: hostile arguments, hostile words, runs that are killed, full disks, two writers, and a thousand seeds."""
