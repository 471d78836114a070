package newsroom.citations;

import java.util.Locale;
import newsroom.text.WordList;

/** Given names that are common enough to tell a person's name from a body's; not being found here means nothing. */
final class GivenNames {
    private static final WordList NAMES = WordList.words("""
            aaron abdul abdullah abigail adam adele adrian adriana agnes ahmad ahmed aisha alan albert alberto
            alejandro aleksandr alex alexander alexandra alexis alfred ali alice alicia alison allan allen
            amanda amelia amina amir amy ana anders andrea andreas andrew andré andy angela anita ann anna anne
            annette annie anthony antoine anton antonio arthur ashley astrid audrey barack barbara beatrice ben
            benjamin bernard beth betty bill bob boris brandon brenda brian bridget bruce bryan camille carl
            carla carlos carmen carol caroline carolyn catherine cathy cecilia charles charlotte cheryl chloe
            chris christian christina christine christopher claire clara claude claudia colin connie cynthia
            daniel daniela danielle dave david deborah denise dennis diana diane diego dmitri dmitry dominic
            donald donna dorothy douglas dylan eduardo edward edwin eileen eleanor elena elias elizabeth ella
            ellen emily emma emmanuel enrique eric erica erik erin ernest esther ethan eva evelyn fatima felix
            fernando fiona florence frances francesca francesco francis francisco franco frank franz françois
            fred frederick friedrich gabriel gabriela gail gareth gary geoffrey george gerald gerard gilbert
            giovanni giulia giuseppe gloria gordon grace graham greg gregory guillermo gustav guy hana hannah
            hans harold harriet harry hassan heather hector heidi helen helena henri henry herbert holly howard
            hugh hugo ian ibrahim igor ingrid irene isabel isabella ivan jack jacob jacqueline jacques james
            jamie jan jane janet janice jason javier jay jean jeff jeffrey jennifer jenny jeremy jerry jessica
            jill jim joan joanna joanne joe joel johan johann johanna johannes john johnny jonathan jorge josef
            joseph josephine joshua josé juan judith judy julia julian julie juliet karen karin karl kate
            katherine kathleen kathryn kathy katie keith kelly kenneth kevin kim kimberly klaus kristin kurt
            kyle lars laura lauren laurence lawrence lee leila leo leon leonard leslie linda lisa liz lorenzo
            louis louise lucas lucia lucy luigi luis luke lynn madeleine manuel marc marco marcus margaret maria
            marie marina mario marion mark marta martha martin mary maryam matt matteo matthew maureen maurice
            max maya megan mehmet melissa michael michel michelle miguel mike mikhail mohamed mohammad mohammed
            molly monica muhammad mustafa nadia nancy naomi natalia natalie natasha nathan nathaniel neil nelson
            nicholas nick nicola nicole nikolai nina noah nora norman olga oliver olivia omar oscar otto pablo
            pamela paolo patricia patrick paul paula pauline pedro peggy penelope peter petra philip philippe
            phillip phyllis pierre rachel rafael ralph ramón raymond rebecca regina renata renaud rené ricardo
            richard rita rob robert roberta roberto robin rodrigo roger roland ronald rosa rose ross roy russell
            ruth ryan sally sam samantha samuel sandra sara sarah scott sean sebastian sergei sergey sergio
            sharon sheila shirley silvia simon simone sofia sonia sophia sophie stanley stefan stella stephanie
            stephen steve steven stuart sue susan suzanne sven sylvia tamara tara ted teresa terry thomas tim
            timothy tina todd tom tony tracy ursula vanessa vera veronica victor victoria vincent virginia
            vladimir walter wayne wendy wilhelm will william winston yasmin yousef yusuf yves zadie zoe
            """);

    private GivenNames() {}

    static boolean contains(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
