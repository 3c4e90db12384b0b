package org.osteoboard.model.comparison;

/** What became of a thing from one proposal to the next. None of them is good or bad. */
public enum Change {
    CAME("came"),
    WENT("went"),
    MOVED("moved");

    private final String id;

    Change(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
