package org.osteoboard.model.text;

/** A language the system speaks. Chosen by the user, never taken from the locale. */
public enum Lang {
    JA,
    EN
}
