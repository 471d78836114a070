package newsroom.desk;

import java.util.List;
import newsroom.model.ArticleId;
import newsroom.model.Slug;

/** What a list shows of every article, in the order of their folders' paths. */
public interface Rows {
    /** Every row. */
    List<Row> all();

    /** The rows of articles under this slug; several when two folders of different months share it. */
    List<Row> bySlug(Slug slug);

    /** The rows of articles that bear this id: more than one is a fault in the repository. */
    List<Row> byId(ArticleId id);
}
