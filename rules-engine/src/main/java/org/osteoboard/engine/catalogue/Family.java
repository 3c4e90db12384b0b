package org.osteoboard.engine.catalogue;

import org.osteoboard.model.text.Text;

/** Options that share statements, such as any bone-modifying agent. */
public record Family(String id, Text name) {}
