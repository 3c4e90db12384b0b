package org.osteoboard.engine.review;

import java.util.List;
import org.osteoboard.model.text.Text;

/** A point on which guidelines differ, and the ids of the statements that say so. */
public record Contention(String id, Text text, List<String> statements) {}
