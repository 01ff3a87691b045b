namespace AuthSdk.Samples.Gallery.Providers.Shopify;

internal static class ShopifyExhibit
{
    public static Exhibit Exhibit { get; } = new()
    {
        Name = "shopify",
        Title = "Shopify",
        Documentation = "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/client-credentials-grant",
        Unusual =
        [
            "a host per store",
            "no token type, scopes with commas between them",
            "the token in X-Shopify-Access-Token",
        ],
        TokenPath = "/admin/oauth/access_token",
        TokenAnswer = """{"access_token":"shopify-acc3ss-token","scope":"read_orders,write_products","expires_in":86399}""",
        ApiAnswer = """{"shop":{}}""",
        CallAsync = CallAsync,
    };

    public static ShopifyApiOptions Options() => new()
    {
        Shop = "acme",
        ClientId = "shopify-client",
        ClientSecret = "shopify-s3cret",
    };

    private static async Task CallAsync(ExhibitRuntime runtime, CancellationToken cancellationToken)
    {
        using var client = ShopifyApi.Create(Options(), runtime.Network, runtime.Clock, runtime.Log);
        await client.GetShopAsync(cancellationToken);
    }
}
