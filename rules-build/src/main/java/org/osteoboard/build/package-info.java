/** Build time only: reads factor tables, rules and texts, checks them against each other and writes what runs. */
@NullMarked
package org.osteoboard.build;

import org.jspecify.annotations.NullMarked;
