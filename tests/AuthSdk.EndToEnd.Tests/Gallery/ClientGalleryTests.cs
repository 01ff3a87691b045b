using System.Text.Json;
using AuthSdk.EndToEnd.Tests.Dialects;
using AuthSdk.Samples.Gallery;
using AuthSdk.Samples.Gallery.Providers.Adobe;
using AuthSdk.Samples.Gallery.Providers.Amazon;
using AuthSdk.Samples.Gallery.Providers.Auth0;
using AuthSdk.Samples.Gallery.Providers.DockerHub;
using AuthSdk.Samples.Gallery.Providers.Douyin;
using AuthSdk.Samples.Gallery.Providers.Epic;
using AuthSdk.Samples.Gallery.Providers.Facebook;
using AuthSdk.Samples.Gallery.Providers.Feishu;
using AuthSdk.Samples.Gallery.Providers.GitHubApp;
using AuthSdk.Samples.Gallery.Providers.PayPal;
using AuthSdk.Samples.Gallery.Providers.Reddit;
using AuthSdk.Samples.Gallery.Providers.Salesforce;
using AuthSdk.Samples.Gallery.Providers.Shopify;
using AuthSdk.Samples.Gallery.Providers.WeChat;
using AuthSdk.Samples.Gallery.Providers.Zoho;
using AuthSdk.Samples.Gallery.Providers.Zoom;

namespace AuthSdk.EndToEnd.Tests.Gallery;

/// <summary>What providers whose clients act for themselves get to see.</summary>
public sealed class ClientGalleryTests
{
    [Fact]
    [Dialect("ScopeSeparator.Comma", "TokenRequest.ScopeSeparator", "ApiParameter.Option", "ApiParameter.In", "OAuthProvider.Scopes")]
    public async Task Adobe_takes_scopes_with_commas_and_wants_the_client_named_beside_the_token()
    {
        using var visit = await GalleryVisit.PayAsync(CloudManagerExhibit.Exhibit);

        Assert.Equal("POST https://ims-na1.adobelogin.com/ims/token/v3", visit.Token.Line);
        Assert.Equal(
            "grant_type=client_credentials&client_id=adobe-client&client_secret=adobe-s3cret&scope=openid%2CAdobeID%2Cread_organizations", visit.Token.Body);
        Assert.Equal("GET https://cloudmanager.adobe.io/api/programs", visit.Api.Line);
        Assert.Equal("adobe-client", visit.Api["x-api-key"]);
        Assert.Equal("1234@AdobeOrg", visit.Api["x-gw-ims-org-id"]);
        Assert.Equal("Bearer adobe-acc3ss-token", visit.Api["Authorization"]);
    }

    [Fact]
    [Dialect("OAuthProvider.GrantType", "TokenParameter.Secret", "TokenParameter.Option", "TokenParameter.Flow", "AccessTokenUse.Name", "UseFlow.Name", "OAuthProvider.Name")]
    public async Task Amazon_takes_a_refresh_token_that_is_a_setting_and_for_other_operations_none()
    {
        using var visit = await GalleryVisit.PayAsync(SellingPartnerExhibit.Exhibit);
        using var client = SellingPartnerApi.Create(SellingPartnerExhibit.Options(), visit.Handler);
        await client.GetDestinationsAsync();

        Assert.Equal(
            "grant_type=refresh_token&client_id=amazon-client&client_secret=amazon-s3cret&refresh_token=amazon-r3fresh-token",
            visit.Network.TokenRequests[0].Body);
        Assert.Equal(
            "grant_type=client_credentials&client_id=amazon-client&client_secret=amazon-s3cret&scope=sellingpartnerapi%3A%3Anotifications",
            visit.Network.TokenRequests[1].Body);
        Assert.All(visit.Network.ApiRequests, call => Assert.Equal("amazon-acc3ss-token", call["x-amz-access-token"]));
        Assert.All(visit.Network.ApiRequests, call => Assert.Null(call["Authorization"]));
    }

    [Fact]
    [Dialect("TokenParameter.Value", "OAuthProvider.TokenUrl", "BaseAddress.Url")]
    public async Task Auth0_takes_an_audience_that_is_made_of_the_domain()
    {
        using var visit = await GalleryVisit.PayAsync(Auth0ManagementExhibit.Exhibit);

        Assert.Equal("POST https://acme.eu.auth0.com/oauth/token", visit.Token.Line);
        Assert.Equal(
            "grant_type=client_credentials&client_id=auth0-client&client_secret=auth0-s3cret&audience=https%3A%2F%2Facme.eu.auth0.com%2Fapi%2Fv2%2F",
            visit.Token.Body);
        Assert.Equal("GET https://acme.eu.auth0.com/api/v2/clients", visit.Api.Line);
    }

    [Fact]
    [Dialect("ParameterPlacement.Json", "OAuthProvider.ParameterPlacement", "TokenParameter.For", "WithoutTokenParameter.Name", "LifetimeSource.JwtExpiry", "TokenLifetime.DefaultSeconds")]
    public async Task Docker_Hub_takes_credentials_under_its_own_names_and_tells_the_lifetime_in_the_token()
    {
        using var visit = await GalleryVisit.PayAsync(DockerHubExhibit.Exhibit);
        using var client = DockerHubApi.Create(DockerHubExhibit.Options(), visit.Handler);
        var inToken = await client.Tokens.Default.GetTokenAsync();
        visit.Network.TokenAnswer = DockerHubExhibit.Exhibit.OtherTokenAnswers[0];
        using var other = DockerHubApi.Create(DockerHubExhibit.Options(), visit.Handler);
        var documented = await other.Tokens.Default.GetTokenAsync();

        Assert.Equal([("identifier", "docker-user"), ("secret", "dckr_pat_s3cret")], Members(visit.Network.TokenRequests[0]));
        Assert.Equal("GET https://hub.docker.com/v2/namespaces/library/repositories/alpine/tags", visit.Api.Line);
        Assert.Equal((TimeSpan.FromMinutes(10), Tokens.TokenLifetimeOrigin.JwtExpiry), (inToken.Lifetime, inToken.LifetimeOrigin));
        Assert.Equal((TimeSpan.FromMinutes(10), Tokens.TokenLifetimeOrigin.Declared), (documented.Lifetime, documented.LifetimeOrigin));
    }

    [Fact]
    [Dialect("TokenResponse.Envelope", "TokenResponse.TokenTypeOptional", "AccessTokenUse.Name")]
    public async Task Douyin_answers_in_an_envelope_and_reads_the_token_in_a_header_of_its_own()
    {
        using var visit = await GalleryVisit.PayAsync(DouyinExhibit.Exhibit);

        Assert.Equal("POST https://open.douyin.com/oauth/client_token/", visit.Token.Line);
        Assert.Equal([("grant_type", "client_credential"), ("client_key", "douyin-client"), ("client_secret", "douyin-s3cret")], Members(visit.Token));
        Assert.Equal("GET https://open.douyin.com/goodlife/v1/poi/match/relation/query/?ext_ids=202304271524", visit.Api.Line);
        Assert.Equal("douyin-acc3ss-token", visit.Api["access-token"]);
        Assert.Null(visit.Api["Authorization"]);
    }

    [Fact]
    [Dialect("ClientAuthentication.PrivateKeyJwt", "SigningAlgorithm.RS384", "TokenRequest.AssertionAlgorithm")]
    public async Task Epic_takes_an_assertion_signed_with_RS384_for_its_token_endpoint()
    {
        using var visit = await GalleryVisit.PayAsync(EpicFhirExhibit.Exhibit);

        var form = System.Web.HttpUtility.ParseQueryString(visit.Token.Body!);
        Assert.Equal("grant_type,client_assertion_type,client_assertion", string.Join(",", form.AllKeys));
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", form["client_assertion_type"]);
        var parts = form["client_assertion"]!.Split('.');
        using var header = JsonDocument.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(parts[0]));
        using var claims = JsonDocument.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(parts[1]));
        Assert.Equal(("RS384", "key-1"), (header.RootElement.GetProperty("alg").GetString(), header.RootElement.GetProperty("kid").GetString()));
        Assert.Equal("https://fhir.epic.com/interconnect-fhir-oauth/oauth2/token", claims.RootElement.GetProperty("aud").GetString());
        Assert.Equal("epic-client", claims.RootElement.GetProperty("iss").GetString());
        Assert.Equal("Bearer epic-acc3ss-token", visit.Api["Authorization"]);
    }

    [Fact]
    [Dialect("SigningAlgorithm.RS256", "WithoutTokenParameter.Name", "LifetimeSource.ExpiresAt")]
    public async Task GitHub_takes_the_assertion_of_an_app_as_bearer_token_and_nothing_else()
    {
        using var visit = await GalleryVisit.PayAsync(GitHubInstallationExhibit.Exhibit);

        Assert.Equal("POST https://api.github.com/app/installations/41/access_tokens", visit.Token.Line);
        Assert.Equal("", visit.Token.Body);
        Assert.Equal("gallery", visit.Token["User-Agent"]);
        var header = visit.Token["Authorization"]!;
        Assert.StartsWith("Bearer ", header, StringComparison.Ordinal);
        using var claims = JsonDocument.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(header["Bearer ".Length..].Split('.')[1]));
        Assert.Equal("Iv1.github-app", claims.RootElement.GetProperty("iss").GetString());
        Assert.Equal("Bearer ghs_inst4llation-token", visit.Api["Authorization"]);
    }

    [Fact]
    [Dialect("TokenRequestMethod.Get", "TokenRequest.Method", "AccessTokenUse.In", "ParameterLocation.Query")]
    public async Task Facebook_is_asked_with_GET_and_reads_the_token_in_the_query()
    {
        using var visit = await GalleryVisit.PayAsync(FacebookGraphExhibit.Exhibit);

        Assert.Equal(
            "GET https://graph.facebook.com/oauth/access_token?grant_type=client_credentials&client_id=1234&client_secret=facebook-s3cret", visit.Token.Line);
        Assert.Null(visit.Token.Body);
        Assert.Equal("GET https://graph.facebook.com/app?access_token=1234%7Cfacebook-acc3ss-token", visit.Api.Line);
        Assert.Null(visit.Api["Authorization"]);
    }

    [Fact]
    [Dialect("TokenResponseField.For", "TokenResponseField.Name", "Server.Name", "Server.Url")]
    public async Task Feishu_and_Lark_have_names_of_their_own_for_everything()
    {
        using var visit = await GalleryVisit.PayAsync(FeishuExhibit.Exhibit);

        Assert.Equal("POST https://open.larksuite.com/open-apis/auth/v3/tenant_access_token/internal", visit.Token.Line);
        Assert.Equal([("app_id", "feishu-client"), ("app_secret", "feishu-s3cret")], Members(visit.Token));
        Assert.Equal("GET https://open.larksuite.com/open-apis/tenant/v2/tenant/query", visit.Api.Line);
        Assert.Equal("Bearer feishu-acc3ss-token", visit.Api["Authorization"]);
    }

    [Fact]
    [Dialect("ClientAuthentication.ClientSecretBasic", "Server.Name", "TokenFieldType.Text")]
    public async Task PayPal_has_a_sandbox_and_tells_more_than_the_token()
    {
        using var visit = await GalleryVisit.PayAsync(PayPalExhibit.Exhibit);
        using var client = PayPalApi.Create(PayPalExhibit.Options(), visit.Handler);
        var answer = PayPalApiTokenResponse.From(await client.Tokens.Default.GetTokenAsync());

        Assert.All(visit.Network.TokenRequests, request => Assert.Equal("POST https://api-m.sandbox.paypal.com/v1/oauth2/token", request.Line));
        Assert.Equal("Basic cGF5cGFsLWNsaWVudDpwYXlwYWwtczNjcmV0", visit.Network.TokenRequests[0]["Authorization"]);
        Assert.Equal("grant_type=client_credentials", visit.Network.TokenRequests[0].Body);
        Assert.Equal("GET https://api-m.sandbox.paypal.com/v2/invoicing/invoices", visit.Api.Line);
        Assert.Equal(("APP-80W284485P519543T", "2020-04-03T15:35:36Z"), (answer.AppId, answer.Nonce));
    }

    [Fact]
    [Dialect("ClientAuthentication.ClientIdBasic", "ParameterPlacement.Header", "TokenParameter.In", "ParameterLocation.Header")]
    public async Task Reddit_takes_an_empty_secret_and_wants_to_know_the_app_and_the_device()
    {
        using var visit = await GalleryVisit.PayAsync(RedditExhibit.Exhibit);

        Assert.Equal("Basic cmVkZGl0LWNsaWVudDo=", visit.Token["Authorization"]);
        Assert.Equal(
            "grant_type=https%3A%2F%2Foauth.reddit.com%2Fgrants%2Finstalled_client&device_id=DO_NOT_TRACK_THIS_DEVICE", visit.Token.Body);
        Assert.Equal("GET https://oauth.reddit.com/r/csharp/about", visit.Api.Line);
        Assert.All(
            [visit.Token, visit.Api], request => Assert.Equal("linux:org.example.gallery:v1.0 (by /u/example)", request["User-Agent"]));
    }

    [Fact]
    [Dialect("BaseAddress.FromTokenResponse", "BaseAddress.AllowedHosts", "LifetimeSource.Unknown", "TokenLifetime.From", "TokenFieldType.UnixMilliseconds", "TokenResponseField.Type")]
    public async Task Salesforce_tells_the_address_of_the_API_and_a_time_but_no_lifetime()
    {
        using var visit = await GalleryVisit.PayAsync(SalesforceExhibit.Exhibit);
        using var client = SalesforceApi.Create(SalesforceExhibit.Options(), visit.Handler);
        var token = await client.Tokens.Default.GetTokenAsync();
        var answer = SalesforceApiTokenResponse.From(token);

        Assert.Equal("POST https://acme.my.salesforce.com/services/oauth2/token", visit.Network.TokenRequests[0].Line);
        Assert.Equal(
            "grant_type=client_credentials&client_id=salesforce-client&client_secret=salesforce-s3cret", visit.Network.TokenRequests[0].Body);
        Assert.Equal("GET https://acme.my.salesforce.com/services/data", visit.Api.Line);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1700000000000), answer.IssuedAt);
        Assert.Equal((TimeSpan.FromMinutes(5), Tokens.TokenLifetimeOrigin.Assumed), (token.Lifetime, token.LifetimeOrigin));
    }

    [Fact]
    [Dialect("TokenResponse.ScopeSeparator")]
    public async Task Shopify_has_a_host_per_store_and_a_header_of_its_own()
    {
        using var visit = await GalleryVisit.PayAsync(ShopifyExhibit.Exhibit);
        using var client = ShopifyApi.Create(ShopifyExhibit.Options(), visit.Handler);
        var answer = ShopifyApiTokenResponse.From(await client.Tokens.Default.GetTokenAsync());

        Assert.Equal("POST https://acme.myshopify.com/admin/oauth/access_token", visit.Network.TokenRequests[0].Line);
        Assert.Equal("GET https://acme.myshopify.com/admin/api/2026-01/shop.json", visit.Api.Line);
        Assert.Equal("shopify-acc3ss-token", visit.Api["X-Shopify-Access-Token"]);
        Assert.Equal("read_orders write_products", answer.Scope);
    }

    [Fact]
    [Dialect("TokenRequestMethod.Get", "TokenParameter.Name", "TokenResponse.OmitsScope")]
    public async Task WeChat_has_everything_in_the_query()
    {
        using var visit = await GalleryVisit.PayAsync(WeChatExhibit.Exhibit);

        Assert.Equal("GET https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid=wechat-client&secret=wechat-s3cret", visit.Token.Line);
        Assert.Equal("GET https://api.weixin.qq.com/cgi-bin/getcallbackip?access_token=wechat-acc3ss-token", visit.Api.Line);
    }

    [Fact]
    [Dialect("ParameterPlacement.Query", "AccessTokenUse.Scheme")]
    public async Task Zoho_takes_a_query_and_has_a_scheme_of_its_own()
    {
        using var visit = await GalleryVisit.PayAsync(ZohoCrmExhibit.Exhibit);

        Assert.Equal(
            "POST https://accounts.zoho.eu/oauth/v2/token?grant_type=client_credentials&client_id=zoho-client&client_secret=zoho-s3cret" +
            "&scope=ZohoCRM.settings.READ%2CZohoCRM.org.READ&soid=ZohoCRM.600",
            visit.Token.Line);
        Assert.Equal("GET https://www.zohoapis.eu/crm/v7/org", visit.Api.Line);
        Assert.Equal("Zoho-oauthtoken zoho-acc3ss-token", visit.Api["Authorization"]);
    }

    [Fact]
    [Dialect("OAuthProvider.GrantType", "OAuthFlow.ClientCredentials", "TokenRequestMethod.Post", "ParameterPlacement.Form")]
    public async Task Zoom_has_a_grant_for_an_account()
    {
        using var visit = await GalleryVisit.PayAsync(ZoomExhibit.Exhibit);

        Assert.Equal("POST https://zoom.us/oauth/token", visit.Token.Line);
        Assert.Equal("Basic em9vbS1jbGllbnQ6em9vbS1zM2NyZXQ=", visit.Token["Authorization"]);
        Assert.Equal("grant_type=account_credentials&account_id=account-1", visit.Token.Body);
        Assert.Equal("Bearer zoom-acc3ss-token", visit.Api["Authorization"]);
    }

    private static IReadOnlyList<(string Name, string Value)> Members(GalleryRequest request)
    {
        using var body = JsonDocument.Parse(request.Body!);
        return [.. body.RootElement.EnumerateObject().Select(member => (member.Name, member.Value.GetString()!))];
    }
}
