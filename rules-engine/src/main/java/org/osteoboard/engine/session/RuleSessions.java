package org.osteoboard.engine.session;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import org.drools.core.common.NodeMemories;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.core.reteoo.PathMemory;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.osteoboard.engine.facts.CaseFacts;

/**
 * The compiled rules and the sessions they run in. One case has a session to itself, which matches the open reading of
 * the patient and of every lesion and asks the strict one beside it ({@link OpenRules}). A session is kept for another
 * case only once nothing of this one is left in it. Thread-safe.
 */
public final class RuleSessions {
    /** How many sessions wait for a case at most; more than run at once on ordinary machines. */
    private static final int KEPT = 16;

    private final KieBase rules;
    private final KieSessionConfiguration direct;
    private final Queue<StatefulKnowledgeSessionImpl> idle = new ArrayBlockingQueue<>(KEPT);

    /** @param models the rules, as executable models */
    public RuleSessions(List<Model> models) {
        rules = KieBaseBuilder.createKieBaseFromModel(
                List.of(OpenRules.of(models)), RuleBaseFactory.newKnowledgeBaseConfiguration());
        direct = direct();
    }

    /** Direct firing skips the agenda. Never {@code ThreadSafeOption.NO}: sessions side by side then lose firings. */
    private static KieSessionConfiguration direct() {
        KieSessionConfiguration direct = RuleBaseFactory.newKnowledgeSessionConfiguration();
        direct.setOption(DirectFiringOption.YES);
        return direct;
    }

    /** What the rules say of the patient (first) and of each lesion, in the order of {@link CaseFacts#lesions()}. */
    public List<Said> fire(CaseReadings readings) {
        StatefulKnowledgeSessionImpl kept = idle.poll();
        StatefulKnowledgeSessionImpl session =
                kept != null ? kept : (StatefulKnowledgeSessionImpl) rules.newKieSession(direct, null);
        boolean empty = false;
        try {
            readings.patient().forEach(session::insert);
            readings.lesions().forEach(session::insert);
            session.fireAllRules();
            forget(session);
            empty = session.getFactCount() == 0;
        } finally {
            if (!empty || !idle.offer(session)) {
                session.dispose();
            }
        }
        return readings.said();
    }

    /**
     * Leaves the session as it was before its facts. Rules of one pattern keep what matched in two places only: at its
     * fact, and in the list of matches that have fired. Resetting the session would also throw away what is made once for
     * each rule; deleting the facts one by one would leave the lists as they are.
     */
    private static void forget(StatefulKnowledgeSessionImpl session) {
        session.getObjectStore().clear();
        NodeMemories memories = session.getNodeMemories();
        for (int i = 0; i < memories.length(); i++) {
            if (memories.peekNodeMemory(i) instanceof PathMemory rule && rule.getRuleAgendaItem() != null) {
                rule.getRuleAgendaItem().getRuleExecutor().getDormantMatches().clear();
            }
        }
    }
}
