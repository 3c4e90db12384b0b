package org.osteoboard.engine.facts;

import java.util.List;
import org.osteoboard.model.text.Text;

/** Facts that exclude each other: reported, never resolved. */
public record Contradiction(String id, Text text, List<String> pointers) {}
