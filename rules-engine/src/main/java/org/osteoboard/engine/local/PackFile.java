package org.osteoboard.engine.local;

/** One file of a pack; {@code name} is its name in the folder. The caller reads the folder: the engine does no input. */
public record PackFile(String name, byte[] bytes) {}
