<#-- The frame of every page: the portal's header, one quiet column, no script but Keycloak's own modules. -->
<#import "theme-resources.ftl" as themeResourceTags>

<#macro brand>
<svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><circle class="mark-guest" cx="11" cy="7" r="4.75"/><rect class="mark-counter" x="3" y="14" width="26" height="4" rx="2"/><circle class="mark-host" cx="21" cy="25" r="4.75"/></svg><span>${realm.displayName!realm.name}</span>
</#macro>

<#macro username>
<p class="signed-in-as">${msg("usernameOrEmail")}: <strong id="kc-attempted-username">${auth.attemptedUsername}</strong>
<a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
</#macro>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="theme-color" content="#07394a">
<title>${title!(realm.displayName!realm.name)}</title>
<link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/mark.svg">
<link rel="stylesheet" href="${url.resourcesPath}/css/login.css">
<#-- Keycloak's own modules for passkeys name this one without its address. -->
<script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
<script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
<script type="module" src="${url.resourcesPath}/js/login.js"></script>
<#if scripts??>
<#list scripts as script>
<script src="${script}"></script>
</#list>
</#if>
</head>
<body data-page-id="login-${pageId}"<#if url.ssoLoginInOtherTabsUrl?has_content> data-other-tabs="${url.ssoLoginInOtherTabsUrl}"</#if><#if authenticationSession??> data-session="${authenticationSession.authSessionIdHash}"</#if>>
<a class="skip" href="#isi">${msg("skipToContent")}</a>
<header class="site-header">
<div class="wrap">
<#if (client.baseUrl)?has_content>
<a class="wordmark" href="${client.baseUrl}"><@brand/></a>
<#else>
<span class="wordmark"><@brand/></span>
</#if>
<#if realm.internationalizationEnabled && locale.supported?size gt 1>
<nav class="site-tools" aria-label="${msg("languages")}">
<#list locale.supported as l>
<#if l.languageTag != locale.currentLanguageTag>
<a href="${l.url}" hreflang="${l.languageTag}" lang="${l.languageTag}">${l.label}</a>
</#if>
</#list>
</nav>
</#if>
</div>
</header>
<main id="isi">
<div class="column">
<h1 id="kc-page-title"><#nested "header"></h1>
<#if displayRequiredFields>
<p class="hint"><span class="required">*</span> ${msg("requiredFields")}</p>
</#if>
<#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
<#nested "show-username">
<@username/>
</#if>
<#-- An action that the person started needs no warning. -->
<#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
<div class="notice notice-${message.type}" role="<#if message.type = 'error'>alert<#else>status</#if>"><p>${message.summary}</p></div>
</#if>
<#nested "form">
<#if auth?has_content && auth.showTryAnotherWayLink()>
<form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
<input type="hidden" name="tryAnotherWay" value="on">
<button id="try-another-way" class="button button-block" type="submit">${msg("doTryAnotherWay")}</button>
</form>
</#if>
<#nested "socialProviders">
<#if displayInfo>
<div id="kc-info"><#nested "info"></div>
</#if>
</div>
</main>
<footer class="site-footer">
<div class="wrap">
<p>${msg("portalFooter")}</p>
</div>
</footer>
</body>
</html>
</#macro>
