"""Finding scenes in STAC catalogues and fetching the pixels that are needed of them."""
