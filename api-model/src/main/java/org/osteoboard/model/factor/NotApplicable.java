package org.osteoboard.model.factor;

/** The one value left is <em>not applicable</em>: it passes no test. */
public enum NotApplicable implements Values {
    INSTANCE;

    @Override
    public boolean mayNotApply() {
        return true;
    }

    @Override
    public boolean settled() {
        return true;
    }

    @Override
    public boolean within(Values other) {
        return other.mayNotApply();
    }

    @Override
    public Values or(Values other) {
        return other.orNotApplicable();
    }

    @Override
    public Values orNotApplicable() {
        return this;
    }
}
