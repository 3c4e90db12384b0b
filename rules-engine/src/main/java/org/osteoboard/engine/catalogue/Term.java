package org.osteoboard.engine.catalogue;

import java.util.List;
import org.osteoboard.model.text.Text;

/** A word explained. */
public record Term(String id, Text term, Text text, List<Citation> sources, List<String> seed) {}
