package org.osteoboard.report.html;

import java.util.Map;
import org.osteoboard.model.text.Text;

/** What the files of statements are about, in words. */
final class FileTitles {
    private static final Map<String, Text> TITLES = Map.ofEntries(
            Map.entry("alert-notes", new Text("警告に添える注記", "Notes beside the alerts")),
            Map.entry("alerts", new Text("警告", "Alerts")),
            Map.entry("bone-modifying-agents", new Text("骨修飾薬：対象と間隔", "Bone-modifying agents: for whom, how often")),
            Map.entry("bone-modifying-agents-calcium", new Text("骨修飾薬：カルシウム", "Bone-modifying agents: calcium")),
            Map.entry(
                    "bone-modifying-agents-course",
                    new Text("骨修飾薬：経過と中止", "Bone-modifying agents: course and stopping")),
            Map.entry("bone-modifying-agents-kidney", new Text("骨修飾薬：腎機能", "Bone-modifying agents: kidneys")),
            Map.entry(
                    "bone-modifying-agents-safety",
                    new Text("骨修飾薬：アレルギー・妊娠・顎骨・大腿骨", "Bone-modifying agents: allergy, pregnancy, jaw, femur")),
            Map.entry("general", new Text("全体への注記", "Notes to the board")),
            Map.entry("interplay", new Text("治療どうしの関わり", "Between the modalities")),
            Map.entry("painkillers", new Text("鎮痛薬：非オピオイド", "Painkillers: when, and the non-opioids")),
            Map.entry("painkillers-adjuvants", new Text("鎮痛補助薬", "Adjuvant analgesics")),
            Map.entry("painkillers-labels-elsewhere", new Text("鎮痛薬：国外の添付文書", "Painkillers: labels outside Japan")),
            Map.entry("painkillers-opioid-labels", new Text("オピオイド：各薬の添付文書", "Opioids: the label of each")),
            Map.entry("painkillers-opioid-organs", new Text("オピオイド：腎・肝・相互作用", "Opioids: kidneys, liver, interactions")),
            Map.entry("painkillers-opioids", new Text("オピオイド：共通の事項", "Opioids: what holds for all")),
            Map.entry("painkillers-procedures", new Text("鎮痛：神経ブロックなどの手技", "Procedures against pain")),
            Map.entry("radiotherapy", new Text("放射線治療：適応と分割", "Radiotherapy: when, and how many fractions")),
            Map.entry("radiotherapy-again", new Text("放射線治療：再照射", "Radiotherapy: once more")),
            Map.entry(
                    "radiotherapy-person",
                    new Text("放射線治療：短い予後・ペースメーカー・妊娠", "Radiotherapy: little time, a pacemaker, pregnancy")),
            Map.entry(
                    "radiotherapy-pregnancy",
                    new Text("放射性医薬品：妊娠・授乳・避妊", "Radionuclides: pregnancy, lactation, contraception")),
            Map.entry("radiotherapy-safety", new Text("放射線治療：副作用と併用薬", "Radiotherapy: side effects, drugs beside it")),
            Map.entry("radiotherapy-spine", new Text("放射線治療：脊椎と定位照射", "Radiotherapy: the spine, stereotactic")),
            Map.entry(
                    "radiotherapy-systemic",
                    new Text("放射線治療：多発転移と放射性医薬品", "Radiotherapy: many metastases, radionuclides")),
            Map.entry("rehabilitation", new Text("リハビリテーション", "Rehabilitation")),
            Map.entry(
                    "rehabilitation-local",
                    new Text("リハビリテーション：病変・手術・荷重", "Rehabilitation: the lesion, its operation, its load")),
            Map.entry("rehabilitation-safety", new Text("リハビリテーション：安全", "Rehabilitation: safety")),
            Map.entry("surgery", new Text("手術：四肢と骨盤", "Surgery: limbs and pelvis")),
            Map.entry("surgery-checks", new Text("手術：出血・血栓・感染・薬", "Surgery: bleeding, clots, infection, drugs")),
            Map.entry("surgery-limb", new Text("手術：部位別", "Surgery: site by site")),
            Map.entry("surgery-percutaneous", new Text("手術：経皮的治療", "Surgery: through the skin")),
            Map.entry("surgery-safety", new Text("手術：負担と術前の確認", "Surgery: burden and checks before it")),
            Map.entry("surgery-spine", new Text("手術：脊椎", "Surgery: the spine")));

    private FileTitles() {}

    /** The title of a file, or its name if it has none. */
    static Text of(String file) {
        return TITLES.getOrDefault(file, new Text(file, file));
    }

    static boolean knows(String file) {
        return TITLES.containsKey(file);
    }
}
