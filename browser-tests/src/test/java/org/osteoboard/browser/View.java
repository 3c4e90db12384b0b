package org.osteoboard.browser;

/** How a page is looked at, in CSS pixels. */
enum View {
    /** A screen of a meeting room. */
    SCREEN(1920, 1080, "screen"),
    /** Half a laptop screen. */
    NARROW(800, 1080, "screen"),
    /** What an A4 landscape sheet leaves between its margins of 8 mm. */
    PRINT(1062, 748, "print");

    final int width;
    final int height;
    final String media;

    View(int width, int height, String media) {
        this.width = width;
        this.height = height;
        this.media = media;
    }
}
