using AuthSdk.Properties.Tests.Declarations;
using AuthSdk.Properties.Tests.RoundTrips;

namespace AuthSdk.Properties.Tests.Coverage;

/// <summary>
/// Keeps what is drawn as large as what can be declared: who adds an attribute, a property of one or a member of an enum finds it named here until
/// a class in <c>Declarations</c> draws it.
/// </summary>
public sealed class VocabularyTests
{
    // Reading costs a hundred times what drawing does, and the rare words are all drawn in fewer than this.
    private const int MostDrawn = 60_000;

    private const int MostRead = 900;

    // Never set on these: the name of the attribute says the method.
    private static readonly string[] Unwritten = ["Get.Method", "Post.Method", "Put.Method", "Patch.Method", "Delete.Method", "Head.Method", "Options.Method"];

    /// <summary>A word counts as drawn where it stands in a declaration without any error, so that what it means was compiled and used.</summary>
    [Fact]
    public void Every_word_of_the_vocabulary_is_drawn_in_declarations_that_are_right()
    {
        var missing = Vocabulary.Words.Except(Unwritten).ToHashSet();
        for (var (seed, read) = (0, 0); missing.Count > 0 && seed < MostDrawn && read < MostRead; seed++)
        {
            var declaration = RandomDeclaration.Draw(seed, HttpLibrary.AuthSdk);
            if (!missing.Overlaps(Vocabulary.UsedIn(declaration.Source)))
            {
                continue;
            }

            read++;
            if (ReadDeclaration.Of(declaration).Errors.Count == 0)
            {
                missing.ExceptWith(Vocabulary.UsedIn(declaration.Source));
            }
        }

        Assert.Empty(missing);
    }
}
