package org.osteoboard.report.figure;

/**
 * What is recorded of a lesion that its mark shows.
 *
 * @param fracture a pathological fracture or a vertebral collapse
 * @param risk an impending fracture, or a score in its highest class
 * @param nerve epidural spread, or the cord, the cauda equina or a nerve pressed on
 * @param open something of this is not known
 */
public record Sign(boolean fracture, boolean risk, boolean nerve, boolean open) {}
