package io.qingliu.index.report;

/**
 * A document that tells of one record. Its id is the place of the record, so that a record which is read again is written
 * again, over itself.
 *
 * @param index such as {@code qingliu-rejected-2025.03}
 * @param id such as {@code articles.rejected.v1-2-1041}
 * @param document JSON on one line
 */
public record Report(String index, String id, String document) {}
