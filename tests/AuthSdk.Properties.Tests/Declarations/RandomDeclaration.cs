namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>Draws declarations from the whole space. Most make sense, because what has an error early says little of what comes late.</summary>
internal static class RandomDeclaration
{
    public static Declaration Draw(int seed, HttpLibrary library)
    {
        var choice = new Choice(seed);
        var outline = new Outline(choice, library);
        var provider = new RandomProvider(outline);
        var operations = new RandomOperations(outline);
        var any = new AnyAttribute(choice);
        IReadOnlyList<AttributeText> attributes =
        [
            .. provider.Draw(),
            .. outline.HasTokenRequests ? new RandomTokenRequest(outline).Draw() : [],
            .. outline.HasTokenRequests ? new RandomTokenResponse(outline).Draw() : [],
            .. new RandomTokenUse(outline).Draw(),
            .. operations.Rules(),
            .. choice.Sometimes(60, () => any.Draw(AttributeTargets.Interface)),
        ];
        // What a flow is called must be known to write its hooks.
        attributes = [.. attributes.Select(attribute => choice.OneIn(80) && (attribute.Name != "OAuthProvider" || provider.Hooked.Count == 0) ? any.WithOneMore(attribute) : attribute)];
        return new Declaration(attributes, operations.Draw())
        {
            Hooked = provider.Hooked,
            Documents = provider.Documents,
            Library = library,
        };
    }
}
