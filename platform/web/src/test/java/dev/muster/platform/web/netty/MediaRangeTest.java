package dev.muster.platform.web.netty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The header Accept is read as RFC 9110 has it: the most exact range counts. */
class MediaRangeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          */*                                        | 1
          application/*                              | 1
          application/json                           | 1
          Application/JSON ; Q=0.5                   | 0.5
          application/json;charset=utf-8;q=0.25      | 0.25
          text/html                                  | 0
          text/*, application/xml                    | 0
          */*;q=0.1, application/*;q=0.2             | 0.2
          application/json;q=0.3, application/*, */* | 0.3
          application/json;q=0, */*                  | 0
          application/json;q=x                       | 0
          ;                                          | 0
          ;;;, */*                                   | 1
          application/json;q=.2                      | 0.2
          application/json;q=                        | 0
          application/json;q=NaN                     | 0
          application/json;q=1d                      | 0
          application/json;q=5                       | 0
          application/json;q =0                      | 0
          application/json;q=0.1234                  | 0
          application/json;q=1.000                   | 1
          */json                                     | 0
          application                                | 0
          *                                          | 0
          application/json/x                         | 0
          application/jsonx                          | 0
          """)
  void aClientLikesJsonAsMuchAsItSays(String accept, double quality) {
    assertEquals(
        quality, MediaRange.quality(MediaRange.parse(List.of(accept)), "application/json"));
  }
}
