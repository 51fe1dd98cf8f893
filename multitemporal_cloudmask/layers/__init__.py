"""What loaded layers look like, reports and contact sheets."""
