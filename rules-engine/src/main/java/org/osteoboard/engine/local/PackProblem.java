package org.osteoboard.engine.local;

import org.osteoboard.model.source.Problem;

/** One thing wrong with a pack, and the file it is in. */
public record PackProblem(String file, Problem problem) {}
