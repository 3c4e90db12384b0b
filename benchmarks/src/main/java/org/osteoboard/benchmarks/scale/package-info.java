/** What happens to the cost when there is more: of rules, of lesions, of cases, of threads. */
@NullMarked
package org.osteoboard.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
