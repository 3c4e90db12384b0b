package org.osteoboard.model.casefile;

import java.util.List;

/**
 * One described bone metastasis.
 *
 * @param id its name within the case, letters, digits, {@code . _ -}
 * @param pointer JSON Pointer to it in the case file
 * @param note free text, quoted in reports, never read by a rule
 */
public record Lesion(String id, String pointer, int line, List<Answer> answers, String note) {}
