package org.osteoboard.engine.catalogue;

import java.util.List;
import org.osteoboard.model.text.Text;

/**
 * A real treatment.
 *
 * @param plain what it is, in everyday words for the person
 * @param aboutPatient whether its target is the patient or one lesion
 * @param families the families it belongs to
 * @param partOf the option it is a finer form of; empty if none
 */
public record Option(
        String id,
        Text name,
        Text plain,
        Modality modality,
        boolean aboutPatient,
        List<String> families,
        String partOf) {}
