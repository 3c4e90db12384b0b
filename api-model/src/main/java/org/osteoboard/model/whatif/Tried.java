package org.osteoboard.model.whatif;

import java.util.List;
import org.osteoboard.model.proposal.Missing;
import org.osteoboard.model.text.Text;

/**
 * One missing fact, or two together, with the answers that would change something.
 *
 * @param facts one fact, or two that settle together what neither moves alone
 * @param answers in the order of the values; none if no answer changes anything. Of two facts only what neither answer
 *     changes alone
 * @param contradicting answers to a single fact that other facts on file exclude: nothing is told of them
 */
public record Tried(List<Missing> facts, List<Answer> answers, List<Text> contradicting) {}
