package org.osteoboard.model.reading;

/** Where rules say what they found. */
@FunctionalInterface
public interface Sink {
    /** Called by a rule that fires: the statement {@code id} is said of the reading this sink belongs to. */
    void say(String id);
}
