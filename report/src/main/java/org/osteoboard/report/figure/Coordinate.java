package org.osteoboard.report.figure;

/** Numbers in a drawing: at most two decimals and a point, in every locale. */
public final class Coordinate {
    private static final int HUNDREDTHS = 100;

    private Coordinate() {}

    public static String of(double number) {
        long hundredths = Math.round(number * HUNDREDTHS);
        long whole = Math.abs(hundredths) / HUNDREDTHS;
        long rest = Math.abs(hundredths) % HUNDREDTHS;
        String sign = hundredths < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        return sign + whole + (rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest);
    }
}
