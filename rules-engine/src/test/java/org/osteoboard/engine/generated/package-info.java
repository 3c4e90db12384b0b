/** Invented case files in any number, as people and hospital systems write them: for tests and measurements of many cases. */
package org.osteoboard.engine.generated;
