"""What USGS and ESA deliver: recognised, read, grouped into passes, scanned as archives."""
