package org.osteoboard.engine.explain;

import java.util.Map;
import org.osteoboard.model.text.Text;

/** A number with its unit as people of each language write it: "3か月", "3 months". */
final class UnitWords {
    /** What stands behind the number; units that are not here are written alike in both languages. */
    private static final Map<String, Text> BEHIND = Map.ofEntries(
            Map.entry("1", new Text("", "")),
            Map.entry("%", new Text("%", "%")),
            Map.entry("years", new Text("歳", " years")),
            Map.entry("months", new Text("か月", " months")),
            Map.entry("weeks", new Text("週", " weeks")),
            Map.entry("days", new Text("日", " days")),
            Map.entry("hours", new Text("時間", " hours")),
            Map.entry("/day", new Text("回/日", " a day")),
            Map.entry("mg/day", new Text(" mg/日", " mg/day")),
            Map.entry("/uL", new Text("/µL", "/µL")),
            Map.entry("mL/min/1.73m2", new Text(" mL/min/1.73 m²", " mL/min/1.73 m²")),
            Map.entry("Cel", new Text("℃", " °C")));

    private UnitWords() {}

    /** The number or range {@code number} in {@code unit}. */
    static Text of(String unit, String number) {
        if (unit.equals("NRS")) {
            return new Text("NRS " + number, "NRS " + number);
        }
        Text behind = BEHIND.getOrDefault(unit, new Text(" " + unit, " " + unit));
        String en = number.equals("1") && behind.en().endsWith("s")
                ? behind.en().substring(0, behind.en().length() - 1)
                : behind.en();
        return new Text(number + behind.ja(), number + en);
    }
}
