package org.osteoboard.benchmarks.plot;

/** What makes the same distance on an axis. */
public enum Steps {
    /** Equal differences, from 0 on. */
    LINEAR,
    /** Equal ratios. */
    LOG
}
