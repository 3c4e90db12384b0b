package org.osteoboard.model.factor;

/** What a test asks of a factor. All are positive: there is no negation. */
public enum Op {
    YES("yes"),
    NO("no"),
    AT_LEAST("atLeast"),
    ABOVE("above"),
    AT_MOST("atMost"),
    BELOW("below"),
    IS("is"),
    IS_NOT("isNot");

    private final String spelling;

    Op(String spelling) {
        this.spelling = spelling;
    }

    /** The name of the test as rules write it. */
    public String spelling() {
        return spelling;
    }
}
