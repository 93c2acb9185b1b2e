"""Networks: the only folder that imports Keras, inside functions."""
