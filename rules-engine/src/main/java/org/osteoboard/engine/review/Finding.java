package org.osteoboard.engine.review;

import org.osteoboard.model.text.Text;

/** One finding of a review: what it is about, by id, and what there is to say. */
public record Finding(Concern concern, String id, Text detail) {}
